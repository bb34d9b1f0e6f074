Reminder: appointment on ${day}, ${time}

Hello ${name},

You meet an applicant on ${day} at ${time} (${zone}).

Whom you meet, and the meeting room: ${baseUrl}${page}
Your queue: ${baseUrl}/agent
