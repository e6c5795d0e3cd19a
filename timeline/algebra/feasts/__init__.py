"""Feasts: the calendars of several religions and peoples, the sky they follow, and where their holidays fall."""
