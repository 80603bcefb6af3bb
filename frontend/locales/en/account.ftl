### One's own account, the page as it is kept in this browser, and the first time.

view-account = My account
account-desk = Desk
account-agency = Agency
account-roles = Roles
account-password = Change the password
account-old = The present password
account-new = The new password
account-again = The new one again
account-differs = The two new passwords differ.
account-sessions = Your other sessions end; this one goes on.
account-save = Change the password
account-changed = The password is changed.
password-show = Show

installed = The page without the node
installed-ready = This page is kept in the browser: it opens again even while the node does not answer.
installed-preparing = The page is being kept in the browser …
installed-insecure = This address is not secure (HTTP without a certificate), so the browser does not keep the page. Ask the node's administrator for the address that begins with https.
installed-absent = This browser does not keep the page. All else works.
installed-what = Only the page, the basemap and your own drafts are kept here. Nothing that was received is.
newer-page = A newer version of this page is there. Load it when it suits you; your drafts stay.
newer-load = Load it
cut-off-opened = The node has not answered for { $age }. Your drafts are here; what you write is kept here, for us only. When it is back you see who will get it, and send it.
feed-not-kept = What was received is not kept in this browser. It is here again when the node answers.

first-time = First time here?
first-time-account = The administrator of your agency's node makes an account for you and gives you a first password.
first-time-password = Change it after signing in: “My account” at the top of the page.
first-time-keyboard = A password is typed in the same keyboard language in which it was set.
first-time-alarm = When you take the watch, test the alarm: a browser is silent until somebody touches the page.
