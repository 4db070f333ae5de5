<?php
/**
 * What the editor's script needs.
 *
 * @package KommunNyhet
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-edit-post', 'wp-element', 'wp-i18n', 'wp-plugins', 'wp-server-side-render' ),
	'version'      => '0.1.0',
);
