//! Bytes that the browser keeps for this page, by name: one IndexedDB database with one store.
//!
//! A browser may have none (private mode, forbidden), may be full, and may throw everything away
//! whenever it likes; each of these is an error or an empty archive, and none is a surprise. Every
//! change is one transaction: it happens as a whole or not at all, whatever other tabs do.

use super::super::StorageError;
use super::{own_name, patience::within};
use js_sys::{Array, Promise, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    IdbDatabase, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction, IdbTransactionMode,
};

/// The one store of the database.
const STORE: &str = "bytes";
/// Some browsers were known never to answer: a start does not wait for them.
const PATIENCE: Duration = Duration::from_secs(3);
/// Writing takes a slow device longer than reading.
const PATIENCE_TO_WRITE: Duration = Duration::from_secs(20);

/// The archive, open; closed when it is dropped.
pub struct Archive {
    database: IdbDatabase,
}

impl Drop for Archive {
    fn drop(&mut self) {
        self.database.close();
    }
}

impl Archive {
    /// Opens the archive of this page, and makes it where there is none.
    ///
    /// # Errors
    /// The browser keeps nothing for this page, or does not answer.
    pub async fn open() -> Result<Self, StorageError> {
        let name = own_name();
        open(&name).await.map(|database| Archive { database }).map_err(failed(&name))
    }

    /// The name of its database, for scripts of the page that read there.
    pub fn name() -> String {
        own_name()
    }

    /// The names of everything that is kept.
    ///
    /// # Errors
    /// The browser cannot read it just now.
    pub async fn names(&self) -> Result<Vec<String>, StorageError> {
        let names = async {
            let (_, store) = self.store(IdbTransactionMode::Readonly)?;
            answer(&store.get_all_keys()?).await
        };
        let names = names.await.map_err(failed(STORE))?;
        Ok(names.unchecked_into::<Array>().iter().filter_map(|name| name.as_string()).collect())
    }

    /// What is kept under this name; none where there is nothing.
    ///
    /// # Errors
    /// The browser cannot read it just now.
    pub async fn get(&self, name: &str) -> Result<Option<Vec<u8>>, StorageError> {
        let bytes = async {
            let (_, store) = self.store(IdbTransactionMode::Readonly)?;
            answer(&store.get(&name.into())?).await
        };
        let bytes = bytes.await.map_err(failed(name))?;
        Ok(bytes.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec()))
    }

    /// Keeps these bytes under this name, and nothing under the `old` ones any more.
    ///
    /// # Errors
    /// The browser would not keep them; everything is as it was then.
    pub async fn put(&self, name: &str, bytes: &[u8], old: &[String]) -> Result<(), StorageError> {
        let kept = async {
            let (transaction, store) = self.store(IdbTransactionMode::Readwrite)?;
            store.put_with_key(&Uint8Array::from(bytes), &name.into())?;
            for name in old {
                store.delete(&name.as_str().into())?;
            }
            completion(&transaction).await
        };
        kept.await.map_err(failed(name))
    }

    /// Makes other bytes of those under this name, if `revise` gives any, and gives its answer. No other
    /// tab changes them meanwhile: the browser has one transaction wait for the other.
    ///
    /// # Errors
    /// The browser would not; everything is as it was then.
    pub async fn revise<T: 'static>(
        &self,
        name: &str,
        revise: impl FnOnce(Option<Vec<u8>>) -> (T, Option<Vec<u8>>) + 'static,
    ) -> Result<T, StorageError> {
        let revised = async {
            let (transaction, store) = self.store(IdbTransactionMode::Readwrite)?;
            let key = JsValue::from(name);
            let request = store.get(&key)?;
            let (read, answer) = (request.clone(), Rc::new(RefCell::new(None)));
            let answered = answer.clone();
            // The transaction ends as soon as nothing is asked of it: whatever is made of the bytes is
            // made at once. What is thrown here undoes it.
            let revise = Closure::once(move || -> Result<(), JsValue> {
                let bytes = read.result()?.dyn_into::<Uint8Array>().ok();
                let (answer, fresh) = revise(bytes.map(|bytes| bytes.to_vec()));
                if let Some(fresh) = fresh {
                    store.put_with_key(&Uint8Array::from(fresh.as_slice()), &key)?;
                }
                answered.replace(Some(answer));
                Ok(())
            });
            request.set_onsuccess(Some(revise.as_ref().unchecked_ref()));
            completion(&transaction).await?;
            answer.take().ok_or_else(|| JsValue::from("the browser read nothing"))
        };
        revised.await.map_err(failed(name))
    }

    /// Keeps nothing under this name any more.
    ///
    /// # Errors
    /// The browser would not delete it.
    pub async fn delete(&self, name: &str) -> Result<(), StorageError> {
        let deleted = async {
            let (transaction, store) = self.store(IdbTransactionMode::Readwrite)?;
            store.delete(&name.into())?;
            completion(&transaction).await
        };
        deleted.await.map_err(failed(name))
    }

    fn store(&self, mode: IdbTransactionMode) -> Result<(IdbTransaction, IdbObjectStore), JsValue> {
        let transaction = self.database.transaction_with_str_and_mode(STORE, mode)?;
        let store = transaction.object_store(STORE)?;
        Ok((transaction, store))
    }
}

async fn open(name: &str) -> Result<IdbDatabase, JsValue> {
    let window = web_sys::window().ok_or("there is no window")?;
    let factory = window.indexed_db()?.ok_or("this browser has no IndexedDB")?;
    let request = factory.open(name)?;
    let making: IdbOpenDbRequest = request.clone();
    // The first opening of all makes the store.
    let make = Closure::once(move || -> Result<(), JsValue> {
        let database: IdbDatabase = making.result()?.unchecked_into();
        database.create_object_store(STORE).map(drop)
    });
    request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
    Ok(answer(&request).await?.unchecked_into())
}

/// What the browser answers to a request.
async fn answer(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |done, failed| {
        request.set_onsuccess(Some(&done));
        request.set_onerror(Some(&failed));
    });
    match within(PATIENCE, JsFuture::from(answered)).await.ok_or("the browser does not answer")? {
        Ok(_) => request.result(),
        Err(_) => Err(request.error()?.map_or(JsValue::NULL, JsValue::from)),
    }
}

/// Waits until everything is written, or nothing.
async fn completion(transaction: &IdbTransaction) -> Result<(), JsValue> {
    let ended = Promise::new(&mut |done, failed| {
        transaction.set_oncomplete(Some(&done));
        transaction.set_onabort(Some(&failed));
    });
    let ended = within(PATIENCE_TO_WRITE, JsFuture::from(ended)).await;
    let ended = ended.ok_or("the browser does not answer")?;
    ended.map(drop).map_err(|_| transaction.error().map_or(JsValue::NULL, JsValue::from))
}

fn failed(key: &str) -> impl FnOnce(JsValue) -> StorageError {
    move |reason| StorageError { key: key.to_owned(), reason: super::said(&reason) }
}
