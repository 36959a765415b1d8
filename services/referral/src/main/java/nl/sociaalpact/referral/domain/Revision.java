package nl.sociaalpact.referral.domain;

/** The same state with other particulars: what changes beside the machine. */
final class Revision {
    private Revision() {}

    static Referral of(Referral referral, Particulars next) {
        return switch (referral) {
            case Draft draft -> new Draft(next, draft.since());
            case Requested requested -> new Requested(next, requested.since());
            case Accepted accepted -> new Accepted(next, accepted.since());
            case InProgress started -> new InProgress(next, started.since());
            case OnHold paused -> new OnHold(next, paused.reason(), paused.since());
            case Rejected rejected -> new Rejected(next, rejected.reason(), rejected.since());
            case Cancelled cancelled -> new Cancelled(next, cancelled.reason(), cancelled.since());
            case Completed completed -> new Completed(next, completed.outcome(), completed.since());
            case Failed failed -> new Failed(next, failed.reason(), failed.outcome(), failed.since());
            case EnteredInError wrong -> new EnteredInError(next, wrong.since());
        };
    }
}
