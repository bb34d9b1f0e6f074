Please hand over an activation code

Hello ${name},

a second agent has confirmed your pass. The applicant waits for the activation code: please get in touch and hand it over by ${day}, ${time} (${zone}). If nobody does, the applicant has to come again.

The applicant and the code: ${baseUrl}/agent/case?id=${appointment}
