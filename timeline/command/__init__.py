"""The command line: its commands, their options, what they read and what they write."""
