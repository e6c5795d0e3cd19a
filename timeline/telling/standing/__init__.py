"""Standing: whether what is told happened, is planned, doubted or denied, whether it fills its time, and how sure all that is."""
