Reminder: appointment on ${day}, ${time}

Hello ${name},

You meet an applicant on ${day} at ${time} (${zone}).

Your queue: ${baseUrl}/home
