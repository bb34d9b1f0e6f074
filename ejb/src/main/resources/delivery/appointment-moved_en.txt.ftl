Your appointment is now on ${day}

Hello ${name},

Your appointment with a proofing agent has a new time.

  Day:     ${day}
  Time:    ${time} (${zone})
  Before:  ${formerDay}, ${formerTime}

The attached file moves it in your calendar. At that time, open the meeting room: ${baseUrl}${room}
To move it again or cancel it: ${baseUrl}${page}

If you did not move it, tell customer support: ${support}
