"""Story: clauses without a phrase, and the time that a text has reached."""
