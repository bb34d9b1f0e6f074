Appointment moved to ${day}, ${time}

Hello ${name},

An applicant has moved an appointment with you.

  Day:     ${day}
  Time:    ${time} (${zone})
  Before:  ${formerDay}, ${formerTime}

The attached file moves it in your calendar.

Whom you meet, and the meeting room: ${baseUrl}${page}
Your queue: ${baseUrl}/agent
