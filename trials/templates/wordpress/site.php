<?php
// What the trial's site says of its own, as a must-use plugin: the example of README with the facts that WordPress does not hold.
define('DISALLOW_UNFILTERED_HTML', true); // so an editor's HTML is filtered, as on a network of sites
add_filter('run_wptexturize', '__return_false'); // straight quotes stay, so that the words can be compared

add_filter('kommun_nyhet_facts', function ($facts, $post) {
    $own = get_post_meta($post->ID, 'trial', true) ?: [];
    $facts['lang'] = $own['lang'] ?? $facts['lang'];
    $facts['images'] = array_merge($facts['images'], $own['images'] ?? []);
    if ($own['undated'] ?? false) $facts['published'] = '';
    return $facts;
}, 10, 2);
