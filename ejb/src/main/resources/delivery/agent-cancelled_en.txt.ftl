Appointment on ${day}, ${time} is not yours any more

Hello ${name},

The appointment on ${day} at ${time} (${zone}) was cancelled, or another agent has it now. The attached file takes it out of your calendar.

Your queue: ${baseUrl}/agent
