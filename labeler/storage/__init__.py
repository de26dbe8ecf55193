"""The project file and the embedding cache; the only place that knows SQL."""
