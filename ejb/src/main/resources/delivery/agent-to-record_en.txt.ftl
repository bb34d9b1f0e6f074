Please say what came of your appointment

Hello ${name},

an appointment of yours is over, and no outcome is on record yet. Please record it by ${day}, ${time} (${zone}). If you do not, the applicant has to come again.

The meeting: ${baseUrl}/agent/case?id=${appointment}
