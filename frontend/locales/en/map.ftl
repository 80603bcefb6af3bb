### The map: tools, layers, measuring, the menu at the pointer.

map-all = Show all sectors and records
map-back = Previous view
map-forth = Next view
map-layers = Layers
map-measure = Measure
copied-words = Copied: { $words }
read-out-copy = Copy the coordinates (Ctrl+C over the map)
format-mgrs = MGRS
format-degrees = Degrees
format-dms = D M S
format-utm = UTM
draw-line-guide = Click the points of the line; double click or Enter to finish.
draw-circle-guide = Click the middle, then a point on the rim.
draw-back = Undo
draw-round = Circle: click the middle, then the rim
draw-again = Redo

layers-picture = Picture
layers-ground = Ground
layers-own = This node's own layers
layers-own-loading = Asking the node …
layers-own-cut = The node does not answer; the layers show when it is back.
layers-own-none = None. The node's administrator puts PMTiles, GeoJSON or GeoPackage files into the layers folder.
layers-alerts = Alerts, and what is off plan, are always shown.
layer-plans = Plans
layer-reports = Reports
layer-hazards = Hazards
layer-forces = Forces and posts
layer-facilities = Facilities and settlements
layer-measures = Control measures
layer-clusters = Gather what lies close in one plate
layer-sectors = Sectors
layer-seams = Seam
layer-grid = MGRS grid
layer-places = Names of places
layer-governorates = Governorates' lines

ruler-line = Distance
ruler-area = Area
ruler-circle = Circle
ruler-length = Length
ruler-last = Last leg
ruler-bearing = Bearing
ruler-radius = Radius
ruler-surface = Area
ruler-round = Round it
ruler-guide = Click on the map or type coordinates. Backspace takes back, Escape ends.
ruler-place = MGRS or degrees
ruler-add = Add

point-menu = At { $at }
point-spot = Report here
point-alert = Alert here
point-claim = Claim here
point-measure = Measure from here
point-copy = Copy coordinates
point-here = What is here
under-title = What is here
under-count = { $n ->
    [one] One record here
   *[other] { $n } records here
  }
under-none = Nothing that is shown to this desk.

key-map-here = What is in the middle of the map; while drawing, a corner there
key-map-menu = The menu in the middle of the map
key-map-copy = Copy the coordinates of the pointer on the map

map-window = Map in a window of its own
map-window-follow = Follow the room page
map-window-follow-title = On: this window looks where the room page looks. Off: it stays where it was put.
map-window-keys = On the map: arrows move it, Enter tells what is in its middle, Shift+F10 opens the menu there.
cut-off-alone = Cut off from the node since { $age }. What you see is old.
alarm-state-none = No alarm rings
alarm-state-ringing = { $n ->
    [one] One alarm rings, since { $age }
   *[other] { $n } alarms ring, the oldest since { $age }
  }
alarm-state-unknown = Alarms unknown

map-print = Print the map
sheet-level = Most secret of the records shown
sheet-then = As it was known at
sheet-cut = Cut off from the node since
sheet-grid = Grid
sheet-north-west = North-west corner
sheet-south-east = South-east corner
sheet-in-view = Records in the picture
sheet-basemap = Basemap
sheet-agency = Agency
sheet-place = Place
sheet-words = Words
sheet-more = { $n ->
    [one] One more record in the picture is not listed.
   *[other] { $n } more records in the picture are not listed.
  }
sheet-none = No record in the picture.
