"""One timeline out of many documents: which tellings are of one event, where they disagree, and lanes of names."""
