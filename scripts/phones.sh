# Sourced by the scripts that build for phones: the compiler and the headers of C for each.

# The oldest systems that the app runs on.
android_api=26
ios_version=15.0

# find_llvm NAME: a tool of LLVM, the NDK's own before the machine's.
find_llvm() {
    local ndk=(${ANDROID_NDK_HOME:+"$ANDROID_NDK_HOME"/toolchains/llvm/prebuilt/*/bin/"$1"})
    if [[ -x ${ndk[0]:-} ]]; then
        echo "${ndk[0]}"
        return
    fi
    command -v "$1-19" || command -v "$1" || {
        echo "$1 is missing: run \`scripts/deps.sh targets\`" >&2
        exit 1
    }
}

# c_compiler TARGET FLAGS: what the `cc` crate reads for that target.
c_compiler() {
    local name=${1//-/_} cc ar
    cc=$(find_llvm clang)
    ar=$(find_llvm llvm-ar)
    export "CC_$name=$cc" "AR_$name=$ar" "CFLAGS_$name=$2"
}

# android_clang TARGET: clang's name for it, with the oldest system.
android_clang() {
    case $1 in
    armv7-linux-androideabi) echo "armv7a-linux-androideabi$android_api" ;;
    *) echo "$1$android_api" ;;
    esac
}

# android_c TARGET: the NDK brings the right headers; Debian's are like them.
android_c() {
    local headers=()
    case $1 in
    aarch64-*) headers=(/usr/aarch64-linux-gnu/include) ;;
    armv7-*) headers=(/usr/arm-linux-gnueabi/include) ;;
    x86_64-*) headers=(/usr/include/x86_64-linux-gnu /usr/include) ;;
    esac
    if [[ -n ${ANDROID_NDK_HOME:-} ]]; then headers=(); fi
    c_compiler "$1" "--target=$(android_clang "$1") ${headers[*]/#/-isystem}"
}

# ios_c TARGET: Xcode needs nothing said.
ios_c() {
    export IPHONEOS_DEPLOYMENT_TARGET=$ios_version
    has_xcode && return
    SDKROOT=$(darwin_sdk)
    export SDKROOT
    c_compiler "$1" ""
}
