// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ChangeHub;
class Prompts;
class Session;

/// What every page is handed: the open creditor, news of changes, and the door to dialogs.
struct Context
{
    Session &session;
    ChangeHub &hub;
    Prompts &prompts;
};
