-- Who asked for a copy reads the own records, of whichever organisation.
CREATE POLICY read_by_resident ON resident FOR SELECT USING (journey_id = (SELECT copied_journey()));
CREATE POLICY read_by_resident ON help_question FOR SELECT USING (journey_id = (SELECT copied_journey()));
CREATE POLICY read_by_resident ON debt FOR SELECT
    USING ((SELECT copied_journey()) IS NOT NULL
           AND EXISTS (SELECT 1 FROM help_question q WHERE q.owner_org = debt.owner_org AND q.id = debt.help_question_id
                       AND q.journey_id = (SELECT copied_journey())));
