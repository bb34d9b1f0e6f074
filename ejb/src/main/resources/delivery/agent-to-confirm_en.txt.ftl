A pass waits for a second agent

Hello ${name},

another agent has passed an applicant, and a second one has to confirm it by ${day}, ${time} (${zone}). If nobody does, the applicant has to come again.

Your queue: ${baseUrl}/agent
