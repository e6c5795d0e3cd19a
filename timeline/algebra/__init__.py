"""What time is: instants, units, intervals, fields of the calendar, expressions, their places and spellings. Knows no words."""
