"""How a phrase was read, in words and pictures."""
