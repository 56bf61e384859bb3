//! Core Location: one look at a time.

use crate::domain::position::{Fix, Position};
use crate::platform::askers::Askers;
use crate::platform::parts::Later;
use crate::platform::{Exactness, NoFix};
use block2::RcBlock;
use objc2::rc::Retained;
use objc2::runtime::ProtocolObject;
use objc2::{DefinedClass, MainThreadMarker, MainThreadOnly, define_class, msg_send};
use objc2_core_location::{
    CLAccuracyAuthorization, CLAuthorizationStatus, CLError, CLLocation, CLLocationManager,
    CLLocationManagerDelegate,
};
use objc2_foundation::{NSArray, NSError, NSObject, NSObjectProtocol, NSString};
use std::cell::{Cell, OnceCell};

/// What is asked for, in metres.
const COARSE_M: f64 = 1_000.0;
const FINE_M: f64 = 10.0;
/// How old a fix may be, in seconds: the system may tell first what it knew already.
const OLDEST_S: f64 = 120.0;
/// The sentence of `Info.plist` that tells why the exact position is asked for.
const PURPOSE: &str = "nearest";

/// Who wants to know where the phone is.
static ASKERS: Askers = Askers::none();

thread_local! {
    /// The manager and who hears it; made once, on the main thread.
    static OBSERVER: OnceCell<Retained<Observer>> = const { OnceCell::new() };
}

/// Looks once.
pub fn locate(exactness: Exactness) -> Later<Result<Fix, NoFix>> {
    ASKERS.ask(|| {
        let Some(main) = MainThreadMarker::new() else {
            return false;
        };
        OBSERVER.with(|observer| observer.get_or_init(|| Observer::new(main)).look(exactness));
        true
    })
}

struct Looking {
    manager: Retained<CLLocationManager>,
    /// What was asked for, until it is answered.
    wanted: Cell<Option<Exactness>>,
    /// Whether the system looks already.
    looks: Cell<bool>,
}

define_class!(
    // SAFETY: NSObject asks nothing of its subclasses, and this one has no `Drop`.
    #[unsafe(super(NSObject))]
    #[thread_kind = MainThreadOnly]
    #[ivars = Looking]
    struct Observer;

    unsafe impl NSObjectProtocol for Observer {}

    unsafe impl CLLocationManagerDelegate for Observer {
        #[unsafe(method(locationManagerDidChangeAuthorization:))]
        fn authorization_changed(&self, _: &CLLocationManager) {
            self.go_on();
        }

        #[unsafe(method(locationManager:didUpdateLocations:))]
        fn found(&self, _: &CLLocationManager, found: &NSArray<CLLocation>) {
            self.answer(found.lastObject().and_then(|place| fix(&place)).ok_or(NoFix::TimedOut));
        }

        #[unsafe(method(locationManager:didFailWithError:))]
        fn failed(&self, _: &CLLocationManager, error: &NSError) {
            let refused = error.code() == CLError::Denied.0;
            self.answer(Err(if refused { NoFix::Refused } else { NoFix::TimedOut }));
        }
    }
);

#[allow(unsafe_code, reason = "Core Location's methods are bound as unsafe")]
impl Observer {
    fn new(main: MainThreadMarker) -> Retained<Self> {
        // SAFETY: made on the main thread, which has a run loop.
        let manager = unsafe { CLLocationManager::new() };
        let ivars = Looking { manager, wanted: Cell::new(None), looks: Cell::new(false) };
        // SAFETY: the initializer of NSObject, which takes nothing.
        let observer: Retained<Self> =
            unsafe { msg_send![super(Self::alloc(main).set_ivars(ivars)), init] };
        // SAFETY: the manager does not keep its delegate alive; the thread keeps both.
        unsafe {
            observer.ivars().manager.setDelegate(Some(ProtocolObject::from_ref(&*observer)));
        }
        observer
    }

    fn look(&self, exactness: Exactness) {
        self.ivars().wanted.set(Some(exactness));
        self.go_on();
    }

    /// The next step towards an answer, as far as the person has allowed it.
    fn go_on(&self) {
        let Looking { manager, wanted, looks } = self.ivars();
        let Some(exactness) = wanted.get() else {
            return;
        };
        // SAFETY: called on the main thread, on which the manager was made.
        match unsafe { manager.authorizationStatus() } {
            // The answer comes as a change of this status.
            CLAuthorizationStatus::NotDetermined => unsafe {
                manager.requestWhenInUseAuthorization();
            },
            CLAuthorizationStatus::Denied | CLAuthorizationStatus::Restricted => {
                self.answer(Err(NoFix::Blocked));
            }
            _ if looks.replace(true) => {}
            _ => self.request(exactness),
        }
    }

    fn request(&self, exactness: Exactness) {
        let manager = &self.ivars().manager;
        let is_fine = exactness == Exactness::Fine;
        // SAFETY: as above; the block is called on this thread once the person has answered.
        unsafe {
            manager.setDesiredAccuracy(if is_fine { FINE_M } else { COARSE_M });
            let is_reduced =
                manager.accuracyAuthorization() == CLAccuracyAuthorization::ReducedAccuracy;
            if !(is_fine && is_reduced) {
                // The system gives up by itself after some seconds.
                return manager.requestLocation();
            }
            let asked = manager.clone();
            // Whoever does not give the exact position still gives this one.
            let then = RcBlock::new(move |_: *mut NSError| asked.requestLocation());
            manager.requestTemporaryFullAccuracyAuthorizationWithPurposeKey_completion(
                &NSString::from_str(PURPOSE),
                Some(&then),
            );
        }
    }

    fn answer(&self, told: Result<Fix, NoFix>) {
        self.ivars().looks.set(false);
        if self.ivars().wanted.take().is_some() {
            ASKERS.tell(told);
        }
    }
}

#[allow(unsafe_code, reason = "Core Location's methods are bound as unsafe")]
fn fix(place: &CLLocation) -> Option<Fix> {
    // SAFETY: a location never changes.
    let (point, accuracy_m, at) =
        unsafe { (place.coordinate(), place.horizontalAccuracy(), place.timestamp()) };
    if at.timeIntervalSinceNow() < -OLDEST_S {
        return None;
    }
    // A negative radius says that the point is none.
    let position = Position::new(point.latitude, point.longitude).filter(|_| accuracy_m >= 0.0)?;
    Some(Fix { position, accuracy_m })
}
