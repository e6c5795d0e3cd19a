"""Titles: which words of a sentence a reader sees, and how they are made a line."""
