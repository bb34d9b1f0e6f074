New appointment: ${day}, ${time}

Hello ${name},

You have a new appointment for an identity check.

  Day:     ${day}
  Time:    ${time} (${zone})
  Lasts:   up to ${minutes} minutes

Whom you meet stands in your queue after signing in: ${baseUrl}/home
The attached file puts it into your calendar.
