//! How much of a limit is left where others, who are not ours, ask the server too.

/// What a [`Quota`](super::Quota) learns of a neighbour behind the same address from answers 429: how many of the limit's requests it
/// may send. It knows no clock, and can be kept anywhere: it is three numbers.
///
/// After a 429, three quarters of what got through are left. Each period's worth of good answers brings back one, and more the longer it
/// goes well: whoever asked too may be done.
///
/// ```
/// use nextgen_patient_access::transport::Share;
///
/// let mut share = Share::whole(20);
/// share.refused(16);
/// assert_eq!(share.allowed, 12);
/// (0..12).for_each(|_| share.answered(20));
/// assert_eq!(share.allowed, 13);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// How many requests may be sent in a period.
    pub allowed: usize,
    /// Good answers since that changed.
    pub good: usize,
    /// How often in a row it has risen.
    pub risen: usize,
}

impl Share {
    /// All of a limit.
    pub fn whole(limit: usize) -> Self {
        Self { allowed: limit, good: 0, risen: 0 }
    }

    /// A request was refused, while so many others had got through in the last period. What was sent before the last refusal tells nothing
    /// new, and is not to be told here.
    pub fn refused(&mut self, got_through: usize) {
        let allowed = (self.allowed.min(got_through) * 3 / 4).max(1);
        *self = Self { allowed, good: 0, risen: 0 };
    }

    /// A request was answered, and not refused.
    pub fn answered(&mut self, limit: usize) {
        if self.allowed >= limit {
            return;
        }
        self.good += 1;
        if self.good >= self.allowed {
            self.allowed = limit.min(self.allowed + self.risen.max(1));
            self.risen += 1;
            self.good = 0;
        }
    }
}
