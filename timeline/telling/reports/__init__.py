"""Reports: who says what is told, by name, and where in the text that stands."""
