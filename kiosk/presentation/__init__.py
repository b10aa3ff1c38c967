"""A talk without Qt: deck, state, key bindings, pace, autoplay."""
