// Run by mongosh as the first member's health check: makes the replica set once, then tells whether it takes writes.
try {
  rs.status();
} catch (error) {
  if (error.codeName !== "NotYetInitialized") throw error;
  rs.initiate({
    _id: "rs0",
    members: [
      // The first member is preferred, so that a fresh set has a writable member soon.
      { _id: 0, host: "mongo-1:27017", priority: 2 },
      { _id: 1, host: "mongo-2:27017" },
      { _id: 2, host: "mongo-3:27017" },
    ],
  });
}
quit(rs.status().members.some((member) => member.stateStr === "PRIMARY") ? 0 : 1);
