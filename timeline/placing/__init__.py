"""Where a phrase lies in time: the discourse it stands in, the anchors that the text tells, stories, news of results, bounds."""
