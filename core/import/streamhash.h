// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QString>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace import {

/// SHA-256 of a file that is being read anyway, beside the reading: hashing alone takes as long as
/// parsing, so a large file is hashed on a thread of its own over the same buffers. Small ones are
/// hashed at once.
class StreamHash
{
public:
    /// `expectedBytes` decides whether a thread is worth its start.
    explicit StreamHash(qint64 expectedBytes);
    ~StreamHash();
    StreamHash(const StreamHash &) = delete;
    StreamHash &operator=(const StreamHash &) = delete;

    /// How much may be read into buffer() at a time.
    qint64 room() const { return m_room; }

    /// Room for `room()` bytes to read into; waits until one is no longer being hashed.
    char *buffer();

    /// The first bytes of the last buffer handed out go into the hash. They may still be read until
    /// buffer() is called next.
    void submit(qint64 bytes);

    /// Forgets everything submitted.
    void reset();

    /// Lower-case hex of all that was submitted.
    QString result();

private:
    static constexpr size_t slotCount = 4;
    struct Slot
    {
        std::unique_ptr<char[]> bytes;
        qint64 size = 0;
        bool waiting = false; ///< Submitted and not yet hashed.
    };

    void work();
    void drain(std::unique_lock<std::mutex> &lock);

    qint64 m_room;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::array<Slot, slotCount> m_slots;
    size_t m_writing = 0;
    size_t m_hashing = 0;
    bool m_end = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::thread m_thread;
};

} // namespace import
