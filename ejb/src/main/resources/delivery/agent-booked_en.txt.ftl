New appointment: ${day}, ${time}

Hello ${name},

You have a new appointment for an identity check.

  Day:     ${day}
  Time:    ${time} (${zone})
  Lasts:   up to ${minutes} minutes

Whom you meet, and the meeting room: ${baseUrl}${page}
Your queue: ${baseUrl}/agent
The attached file puts it into your calendar.
