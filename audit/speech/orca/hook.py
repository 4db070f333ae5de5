"""Orca loads this from its preferences folder: what it would say is written down, and no synthesizer is asked to say it.

Each line of the file ORCA_SPEECH is one time that Orca speaks: a JSON list of [text, language] pairs. ORCA_BEAT grows while Orca is idle.
"""
import json
import os

import orca.event_manager
import orca.settings
import orca.speech
import orca.speech_generator
from gi.repository import GLib
from orca.acss import ACSS

SPEECH = os.environ['ORCA_SPEECH']
BEAT = os.environ['ORCA_BEAT']

# Nothing that makes a sound, and nothing that speaks by itself beside what the keys ask for.
orca.settings.speechFactoryModules = []
orca.settings.speechServerFactory = None
orca.settings.enableKeyEcho = False
orca.settings.enableSound = False
orca.settings.enableBraille = False
orca.settings.sayAllOnLoad = False


def write(parts):
    with open(SPEECH, 'a', encoding='utf-8') as file:
        file.write(json.dumps(parts, ensure_ascii=False) + '\n')


# Orca 43 reads the language of each piece of text, but asks for no voice by it. It is remembered beside the voice, not in it:
# Orca compares voices to decide what it says in one breath, and that must stay as it is.
choose_voice = orca.speech_generator.SpeechGenerator.voice


def voice_with_language(self, key=None, **arguments):
    voices = choose_voice(self, key, **arguments)
    tag = '-'.join(part for part in (arguments.get('language'), arguments.get('dialect')) if part)
    for voice in voices:
        voice.language = tag
    return voices


orca.speech_generator.SpeechGenerator.voice = voice_with_language


def language_of(voice):
    if isinstance(voice, list):
        voice = voice[0] if voice else None
    return getattr(voice, 'language', '')


def parts_of(content):
    """[text, language] pairs; a voice follows the texts that it is for."""
    parts, waiting = [], []
    for piece in content:
        if isinstance(piece, str):
            if piece:
                waiting.append(piece)
        elif isinstance(piece, ACSS):
            parts += [[text, language_of(piece)] for text in waiting]
            waiting = []
        elif isinstance(piece, list):
            parts += [[text, ''] for text in waiting] + parts_of(piece)
            waiting = []
    return parts + [[text, ''] for text in waiting]


def speak(content, acss=None, interrupt=True):
    if orca.settings.silenceSpeech:
        return
    parts = [[content, language_of(acss)]] if isinstance(content, str) else parts_of(content) if isinstance(content, list) else []
    if parts:
        write(parts)


def say_all(utterances, _progress):
    for context, voice in utterances:
        write([[context.utterance, language_of(voice)]])


orca.speech.speak = speak
orca.speech.speakCharacter = lambda character, acss=None: write([[character, '']])
orca.speech.sayAll = say_all


# Counted only while nothing waits to be done: who waits for beats waits for Orca, however slow the machine.
beats = 0


def beat():
    global beats
    if orca.event_manager.getManager()._eventQueue.empty():
        beats += 1
        with open(BEAT, 'w', encoding='ascii') as file:
            file.write(str(beats))
    return True


GLib.timeout_add(50, beat, priority=GLib.PRIORITY_LOW)
