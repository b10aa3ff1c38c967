"""What a visitor has chosen, as one frozen value, and the acts that change it. No Qt."""
