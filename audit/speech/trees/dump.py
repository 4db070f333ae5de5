"""Writes, as JSON, what a screen reader is handed of a page's main part. Only Python has AT-SPI's words; the rest is JavaScript.

Argument: the title of the page, which a browser on this session bus shows. Writes null where it is not found in time.
"""
import json
import sys
import time

import pyatspi
from gi.repository import Atspi

PATIENCE = 60  # s
PAUSE = 0.2


def attributes(node):
    return dict(each.split(':', 1) for each in node.getAttributes() if ':' in each)


def languages(text):
    """The languages of a text's runs, each once, in order."""
    found, at = [], 0
    while at < text.characterCount:
        runs, _, end = text.getAttributeRun(at, True)
        language = dict(each.split(':', 1) for each in runs if ':' in each).get('language')
        if language and language not in found:
            found.append(language)
        at = max(end, at + 1)
    return found


def relations(node):
    """What names or describes the node, by kind."""
    kinds = {'labelled by': pyatspi.RELATION_LABELLED_BY, 'described by': pyatspi.RELATION_DESCRIBED_BY}
    found = {}
    for relation in node.getRelationSet():
        for word, kind in kinds.items():
            if relation.getRelationType() == kind:
                found[word] = [relation.getTarget(index).getRoleName() for index in range(relation.getNTargets())]
    return found


def described(node):
    try:
        text = node.queryText()
        words, spoken = text.getText(0, -1), languages(text)
    except NotImplementedError:
        words, spoken = '', []
    return {
        'role': node.getRoleName(),
        'name': node.name,
        'description': node.description,
        'text': words,
        'languages': spoken,
        'attributes': attributes(node),
        'states': sorted(pyatspi.stateToString(state) for state in node.getState().getStates()),
        'relations': relations(node),
        'children': [described(child) for child in node if child is not None],
    }


def documents(node, depth=0):
    """Every web page below a node; a browser's own controls are not searched to their ends."""
    if node is None or depth > 20:
        return
    if node.getRoleName() == 'document web':
        yield node
        return
    for child in node:
        yield from documents(child, depth + 1)


def main_part(document):
    return pyatspi.findDescendant(document, lambda node: attributes(node).get('xml-roles') == 'main')


def look(title):
    """The main part of the page with a title, or None while it is not there."""
    for program in pyatspi.Registry.getDesktop(0):
        for document in documents(program):
            if document.name == title and not document.getState().contains(pyatspi.STATE_BUSY):
                found = main_part(document)
                return found and described(found)
    return None


def settled(title):
    """What two looks in a row agree on."""
    before, deadline = None, time.time() + PATIENCE
    while time.time() < deadline:
        Atspi.Accessible.clear_cache(pyatspi.Registry.getDesktop(0))
        try:
            now = look(title)
        except Exception:  # a node went while we looked at it
            now = None
        if now and now == before:
            return now
        before = now
        time.sleep(PAUSE)
    return None


json.dump(settled(sys.argv[1]), sys.stdout)
