### The demonstration's desk picker.

demo-title = Tansiq · the Makhmur day
demo-intro = Each desk opens in a tab of its own. Cut a link or kill a node at any step: the day must end the same.
demo-desks = Desks
demo-open = open desk
demo-day = The day
demo-play = Play
demo-waits = The day begins when you open the first desk.
demo-pause = Pause
demo-next = Next step
demo-done = done
demo-over = The day is over. Everything can still be done by hand.
demo-set-up = Setting up:
demo-lost = The demonstration does not answer. Is it still running?
node-up = running
node-cut = link cut
node-dead = stopped
node-act-cut = Cut the link
node-act-heal = Mend the link
node-act-kill = Kill (-9)
node-act-start = Start
