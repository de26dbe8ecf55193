"""The reward model: encoder, features, head. The only place that knows torch."""
