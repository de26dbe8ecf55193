"""What decides a head besides settings, encoder and judgments, as numbers; known without torch."""

FEATURES = 3
"""Counts changes in what the features are, besides the encoder."""

FITS = 1
"""Counts changes in what is fitted to the same features and judgments."""
