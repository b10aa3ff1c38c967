"""Qt objects that QML binds to: each derives its state from visit and content."""
