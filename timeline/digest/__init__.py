"""The few days that matter out of many articles."""
