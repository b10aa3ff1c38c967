"""The map without Qt: layout, ground, patterns, camera, hit test, tour."""
