"""English: words of time and their grammar, feasts, and the words around a time phrase. Tables only."""
