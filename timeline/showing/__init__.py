"""What a timeline looks like outside: frames, charts, pages and the formats of other programs."""
