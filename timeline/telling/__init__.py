"""Telling: what happened at the time that a phrase means, who says so, how sure that is."""
