"""The ranking losses in tensors, with slopes and curvatures; `labeler.core.losses` has the words.

Formulas here and there are written apart and agree: the window draws with plain floats, the
model fits with these.
"""
