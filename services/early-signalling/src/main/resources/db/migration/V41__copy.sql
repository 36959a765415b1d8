-- Who asked for a copy reads the signals and the case that were linked to the own journey.
CREATE POLICY read_by_resident ON signal_case FOR SELECT USING (journey_id = (SELECT copied_journey()));
CREATE POLICY read_by_resident ON signal_case_signal FOR SELECT
    USING (EXISTS (SELECT 1 FROM signal_case c WHERE c.id = signal_case_signal.signal_case_id
                   AND c.journey_id = (SELECT copied_journey())));
CREATE POLICY read_by_resident ON signal FOR SELECT
    USING (EXISTS (SELECT 1 FROM signal_case_signal l JOIN signal_case c ON c.id = l.signal_case_id
                   WHERE l.signal_id = signal.id AND c.journey_id = (SELECT copied_journey())));
CREATE POLICY read_by_resident ON contact_attempt FOR SELECT
    USING (EXISTS (SELECT 1 FROM signal_case c WHERE c.id = contact_attempt.signal_case_id
                   AND c.journey_id = (SELECT copied_journey())));
