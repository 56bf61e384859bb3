package androidx.work;

public class Constraints {
    public static class Builder {
        public Constraints build() { return null; }
        public Builder setRequiredNetworkType(NetworkType networkType) { return this; }
        public Builder setRequiresBatteryNotLow(boolean requiresBatteryNotLow) { return this; }
    }
}

public enum ExistingPeriodicWorkPolicy { KEEP, UPDATE }

public abstract class ListenableWorker {
    public ListenableWorker(android.content.Context appContext, WorkerParameters workerParams) {}
    public final android.content.Context getApplicationContext() { return null; }
    public void onStopped() {}
    public final void stop(int reason) {}
    public abstract static class Result {
        public static Result failure() { return null; }
        public static Result success() { return null; }
    }
}

public enum NetworkType { CONNECTED, UNMETERED }

public class PeriodicWorkRequest {
    public static class Builder {
        public Builder(Class<? extends ListenableWorker> workerClass, long repeatInterval,
            java.util.concurrent.TimeUnit repeatIntervalTimeUnit) {}
        public PeriodicWorkRequest build() { return null; }
        public Builder setConstraints(Constraints constraints) { return this; }
    }
}

public abstract class WorkManager {
    public static WorkManager getInstance(android.content.Context context) { return null; }
    public abstract Object cancelUniqueWork(String uniqueWorkName);
    public abstract Object enqueueUniquePeriodicWork(String uniqueWorkName,
        ExistingPeriodicWorkPolicy existingPeriodicWorkPolicy, PeriodicWorkRequest periodicWork);
}

public abstract class Worker extends ListenableWorker {
    public Worker(android.content.Context context, WorkerParameters workerParams) { super(context, workerParams); }
    public abstract Result doWork();
}

public class WorkerParameters {}
