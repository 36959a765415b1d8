-- Who asked for a copy reads the own referrals and their history.
CREATE POLICY read_by_resident ON referral FOR SELECT USING (journey_id = (SELECT copied_journey()));
