-- An emergency access ends with the journey that it is part of.
CREATE POLICY record_of_job ON emergency_access FOR SELECT USING (caller_is_retention());
CREATE POLICY destroyed_by_decision ON emergency_access FOR DELETE
    USING (caller_is_retention() AND may_be_destroyed('journey', journey_record(journey_id), journey_id));
GRANT DELETE ON emergency_access TO ${app_role};
