"""The desks' door: the API that `docs/formats/api.md` describes, its event stream, and the room page."""
