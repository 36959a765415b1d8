-- A copy is open from the moment it is asked for, so its request is done at once and remembers no journey.
ALTER TABLE rights_request DROP CONSTRAINT rights_request_kind_check,
    ADD CONSTRAINT rights_request_kind_known CHECK (kind IN ('copy', 'erasure'));
CREATE POLICY copy_asked ON rights_request FOR INSERT
    WITH CHECK (kind = 'copy' AND account_id = caller_subject() AND done_at IS NOT NULL AND linked_journey() IS NOT NULL);
CREATE POLICY copy_ordered_by_resident ON copy_order FOR INSERT
    WITH CHECK (journey_id = linked_journey() AND subject_id = caller_subject());
