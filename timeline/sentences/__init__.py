"""A passage, read once: borders of sentences, words and their classes, clauses and verb groups, quotations."""
