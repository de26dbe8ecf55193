"""Encoder, features, ranking loss and reward model; the only place that knows torch."""
